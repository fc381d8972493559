package cn.disclosuredesk.desk.start;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/**
 * The database of the desk: the one that {@code spring.datasource.url} names, made by Spring Boot, or else the embedded one.
 *
 * <p>The pool takes the server as a parameter and the server the folder, so they close in the reverse order; event processors
 * are lifecycle beans and stop before any of them.
 */
@Configuration(proxyBeanMethods = false)
class DeskDataSource {

    @Bean
    static PoolRules poolRules(Environment environment) {
        boolean durability = environment.getProperty("desk.database.durability-check", Boolean.class, true);
        int connections = environment.getProperty("spring.datasource.hikari.maximum-pool-size", Integer.class, 20);
        return new PoolRules(new DatabaseCheck(durability), connections);
    }

    /** Lazy: with an outer database a node may not need a folder at all. */
    @Bean
    @Lazy
    DataFolder dataFolder(Environment environment) throws IOException {
        DataFolder folder = DataFolder.open(Path.of(environment.getRequiredProperty("desk.data-dir")));
        try {
            FolderMark.check(folder, environment.getProperty(DemoSwitch.DEMO, Boolean.class, false));
            return folder;
        } catch (StartRefused refused) {
            folder.close();
            throw refused;
        }
    }

    @Bean
    @Conditional(WithoutOuterDatabase.class)
    EmbeddedServer embeddedServer(DataFolder folder) {
        return EmbeddedServer.start(folder);
    }

    @Bean
    @Conditional(WithoutOuterDatabase.class)
    HikariDataSource dataSource(EmbeddedServer server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("desk");
        pool.setJdbcUrl(server.jdbcUrl());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        return pool;
    }
}
