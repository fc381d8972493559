package cn.disclosuredesk.desk.start;

import cn.disclosuredesk.clock.BundledCalendar;
import cn.disclosuredesk.clock.Calendars;
import cn.disclosuredesk.clock.NationalCalendar;
import cn.disclosuredesk.clock.WorkingDays;
import cn.disclosuredesk.settings.Settings;
import cn.disclosuredesk.settings.SettingsInForce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By what the desk counts: the State Council's notices that come with it, and the choices of its offices. */
@Configuration(proxyBeanMethods = false)
class DeskCalendar {

    @Bean
    Calendars calendars() {
        WorkingDays bundled = NationalCalendar.of(BundledCalendar.notices());
        return () -> bundled;
    }

    /** Every office decides as offices usually do. */
    @Bean
    SettingsInForce settings() {
        return (agency, receivedOn) -> Settings.USUAL;
    }
}
