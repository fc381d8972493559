package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.ProjectionOnBoard;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.store.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnnualReportConfiguration {

    @Bean
    ProjectionOnBoard annualTablesOnBoard() {
        return AnnualTablesProjection::new;
    }

    @Bean
    Projection annualTablesProjection(Board board) {
        return annualTablesOnBoard().on(board);
    }

    @Bean
    AnnualReports annualReports(Board board, Moments moments, AgencyNames names, ChinaTime time) {
        return new AnnualReports(new CellTable(board), moments, names, time);
    }

    @Bean
    ReportedYears reportedYears(Board board, Moments moments) {
        return new ReportedYears(new CellTable(board), moments);
    }
}
