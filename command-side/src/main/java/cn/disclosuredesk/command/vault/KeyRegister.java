package cn.disclosuredesk.command.vault;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which keys belong to this vault, by fingerprint. It keeps a node with other keys from starting: what that node sealed
 * nobody else could read, and whom it registered nobody would recognise.
 */
final class KeyRegister {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    KeyRegister(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    boolean isVaultEmpty() {
        return jdbc.sql("""
                        select not exists (select from office.vault_kek)
                           and not exists (select from office.vault_key)
                           and not exists (select from office.vault_entry)""").query(Boolean.class).single();
    }

    /**
     * Compares keys with those of the vault and registers what is new. All or nothing: of two nodes that start an empty
     * vault with different keys, one waits for the other's first row and is then refused.
     */
    void admit(VaultKeys keys) {
        transaction.executeWithoutResult(status -> {
            register("hash", keys.hash());
            register("index", keys.index());
            keys.numbers().forEach(number -> register(number, keys.kek(number)));
            refuseMissing(keys);
        });
    }

    private void register(String name, Secret secret) {
        jdbc.sql("insert into office.vault_secret (name, fingerprint) values (?, ?) on conflict do nothing")
                .params(name, secret.fingerprint())
                .update();
        compare(name, secret, "select fingerprint from office.vault_secret where name = ?", name);
    }

    private void register(int number, Secret kek) {
        jdbc.sql("insert into office.vault_kek (kek, fingerprint) values (?, ?) on conflict do nothing")
                .params(number, kek.fingerprint())
                .update();
        compare("kek." + number, kek, "select fingerprint from office.vault_kek where kek = ?", number);
    }

    private void compare(String name, Secret secret, String sql, Object key) {
        String registered = jdbc.sql(sql).param(key).query(String.class).single();
        if (!registered.equals(secret.fingerprint())) {
            throw new VaultKeysRefused("保险库密钥 " + name + " 与数据库登记的指纹不符，请改用本库原有的密钥后再启动。");
        }
    }

    private void refuseMissing(VaultKeys keys) {
        List<Integer> used = jdbc.sql("select distinct kek from office.vault_key order by kek")
                .query(Integer.class)
                .list();
        used.stream()
                .filter(number -> !keys.numbers().contains(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new VaultKeysRefused("保险库密钥缺少 kek." + number + "，而数据库仍有资料由它加密，请补全密钥后再启动。");
                });
    }
}
