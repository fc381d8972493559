package cn.disclosuredesk.query.rebuild;

import cn.disclosuredesk.query.ProjectionOnBoard;
import cn.disclosuredesk.store.StoredEvents;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    @Bean
    BoardRebuild boardRebuild(DataSource dataSource, StoredEvents events, List<ProjectionOnBoard> models) {
        return new BoardRebuild(dataSource, events, models);
    }
}
