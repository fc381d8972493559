package cn.disclosuredesk.command.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the one sentence of {@link VaultKeysRefused} instead of a page of stack trace. */
final class VaultKeysRefusedAnalyzer extends AbstractFailureAnalyzer<VaultKeysRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, VaultKeysRefused cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
