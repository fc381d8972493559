package cn.disclosuredesk.settings;

import cn.disclosuredesk.ids.AgencyCode;
import java.time.LocalDate;

/** Which settings hold for a case: those of its agency on the day of its receipt. */
public interface SettingsInForce {

    Settings of(AgencyCode agency, LocalDate receivedOn);
}
