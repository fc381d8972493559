package cn.disclosuredesk.desk.proofs;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the classes of a test run one desk by today's clock; each works for agencies of its own. */
final class OneDesk implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(OneDesk.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == InProcessDesk.class;
    }

    @Override
    public InProcessDesk resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(OURS)
                .computeIfAbsent(InProcessDesk.class, type -> InProcessDesk.start(), InProcessDesk.class);
    }
}
