package cn.disclosuredesk.command.application;

import cn.disclosuredesk.command.vault.Vault;
import cn.disclosuredesk.ids.AgencyCode;
import cn.disclosuredesk.ids.ApplicationId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * The ids of the applications of a ledger follow from their numbers: one that goes on in others can name them before they
 * are registered, in whatever order, upload or desk that happens. Keyed, so that nobody reckons a number from an id.
 */
final class ImportedIds {

    private final BiFunction<AgencyCode, String, Optional<ApplicationId>> bearing;
    private final Vault vault;

    /** @param bearing the application that bears a number already */
    ImportedIds(BiFunction<AgencyCode, String, Optional<ApplicationId>> bearing, Vault vault) {
        this.bearing = bearing;
        this.vault = vault;
    }

    /** The application that bears the number, or will once it is imported. */
    ApplicationId of(AgencyCode agency, String number) {
        return bearing.apply(agency, number).orElseGet(() -> derived(agency, number));
    }

    private ApplicationId derived(AgencyCode agency, String number) {
        byte[] hash = HexFormat.of()
                .parseHex(vault.keyedHash("ledger-application", agency.value() + "\n" + number)
                        .substring(0, 32));
        // Marked as one that follows from a name (RFC 9562, version 8).
        hash[6] = (byte) (hash[6] & 0x0f | 0x80);
        hash[8] = (byte) (hash[8] & 0x3f | 0x80);
        String hex = HexFormat.of().formatHex(hash);
        UUID id = new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
        return new ApplicationId(id.toString());
    }
}
