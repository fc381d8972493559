package cn.disclosuredesk.desk;

import cn.disclosuredesk.store.QuietAxon;
import java.util.TimeZone;
import org.axonframework.springboot.autoconfig.JpaAutoConfiguration;
import org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The Disclosure Desk (依申请公开办理台). Axon finds JPA here, which is for people, and would keep events, tokens and sagas by it: the
 * desk has its own store.
 */
@SpringBootApplication(
        scanBasePackages = "cn.disclosuredesk",
        exclude = {JpaAutoConfiguration.class, JpaEventStoreAutoConfiguration.class})
@EntityScan
@EnableJpaRepositories
public class Desk {

    /** Starts the desk. */
    public static void main(String[] args) {
        QuietAxon.please();
        System.setProperty("java.awt.headless", "true");
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        SpringApplication.run(Desk.class, args);
    }
}
