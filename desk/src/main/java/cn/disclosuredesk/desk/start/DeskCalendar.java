package cn.disclosuredesk.desk.start;

import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.clock.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar by which the desk counts: the State Council's notices that come with it. */
@Configuration(proxyBeanMethods = false)
class DeskCalendar {

    @Bean
    Calendars calendars() {
        WorkingDays bundled = NationalCalendar.of(BundledCalendar.notices());
        return () -> bundled;
    }
}
