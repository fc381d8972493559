package cn.disclosuredesk.command.register;

import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.RegisterId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** 导出全名台账: the register leaves the desk with all names; {@code year} null = all years. */
record ExportRegister(
        @TargetAggregateIdentifier RegisterId id,
        AgencyCode agency,
        LocalDate on,
        @Nullable Integer year,
        int applications,
        int reviews) {}
