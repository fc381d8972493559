package cn.disclosuredesk.query.agency;

import cn.disclosuredesk.agency.Agencies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgencyNamesConfiguration {

    @Bean
    AgencyNames agencyNames(Agencies agencies) {
        return new AgencyNames(agencies);
    }
}
