package cn.disclosuredesk.desk.start;

import cn.disclosuredesk.store.BoardReady;
import cn.disclosuredesk.store.FlywayHistory;
import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.boot.sql.init.dependency.DatabaseInitializerDetector;

/** Tells Spring Boot which beans make the tables, so that everything that reads tables waits for them. */
final class SchemasComeFirst extends AbstractBeansOfTypeDatabaseInitializerDetector
        implements DatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(FlywayHistory.class, BoardReady.class);
    }
}
