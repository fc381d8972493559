package cn.disclosuredesk.query;

import cn.disclosuredesk.store.BoardReady;
import cn.disclosuredesk.store.EventOrder;
import cn.disclosuredesk.store.ProjectionProgress;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the read models share. */
@Configuration(proxyBeanMethods = false)
class QuerySideConfiguration {

    @Bean
    BoardReady boardReady(DataSource dataSource, @Value("${desk.board.rebuild:false}") boolean rebuild) {
        new BoardMigration(dataSource, Board.LIVE).run(rebuild);
        return new BoardReady();
    }

    @Bean
    Board board(DataSource dataSource) {
        return new Board(dataSource, Board.LIVE);
    }

    @Bean
    ChinaTime chinaTime(Clock clock) {
        return new ChinaTime(clock);
    }

    @Bean
    Moments moments(EventOrder order, ProjectionProgress progress, ChinaTime time) {
        return new Moments(order, progress, time);
    }
}
