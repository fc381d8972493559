package cn.disclosuredesk.desk.proofs;

import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the classes of a test run one desk, whose clock starts on one day for ever; each works for agencies of its own. */
final class OneDesk implements ParameterResolver {

    /** A working day late in 2026: what was received this year is not carried over when it is registered. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Namespace OURS = Namespace.create(OneDesk.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == InProcessDesk.class;
    }

    @Override
    public InProcessDesk resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        InProcessDesk.class, type -> InProcessDesk.start(MovableClock.at(TODAY)), InProcessDesk.class);
    }
}
