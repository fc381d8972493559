package cn.disclosuredesk.query.annualreport;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.agency.CurrentActor;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.ProjectionOnBoard;
import cn.disclosuredesk.query.agency.AgencyNames;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.store.Projection;
import cn.disclosuredesk.vault.SealedTexts;
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
    Books annualBooks(Board board, EventStreams streams, Moments moments, AgencyNames names, ChinaTime time) {
        return new Books(
                new CellTable(board),
                new YearTable(board),
                new AgencyNameTable(board),
                new CaseNumbers(streams),
                moments,
                names,
                time);
    }

    @Bean
    AnnualReports annualReports(Books books) {
        return new AnnualReports(books);
    }

    @Bean
    PeriodReports periodReports(Books books) {
        return new PeriodReports(books);
    }

    @Bean
    AnnualDifferences annualDifferences(Books books, Board board) {
        return new AnnualDifferences(books, new DifferenceTable(board));
    }

    @Bean
    ReportedYears reportedYears(Books books, Board board) {
        return new ReportedYears(books, new CellTable(board));
    }

    @Bean
    YearStates yearStates(
            Books books,
            Board board,
            ReportedYears reported,
            EventStreams streams,
            SealedTexts texts,
            CurrentActor reader) {
        return new YearStates(books, new YearTable(board), reported, streams, texts, reader);
    }

    @Bean
    PublishedReports publishedReports(Books books, AnnualReports reports, EventStreams streams) {
        return new PublishedReports(books, reports, streams);
    }

    @Bean
    SealedReports sealedReports(
            Books books, EventStreams streams, SealedTexts texts, Clerks clerks, CurrentActor reader) {
        return new SealedReports(books, streams, texts, clerks, reader);
    }
}
