package cn.disclosuredesk.command.vault;

import org.jspecify.annotations.Nullable;

/**
 * Where this node finds the keys of the vault: given in the environment, in a given file, or in the desk's own file.
 *
 * @param given the keys themselves, in the form of the key file; blank = not given
 * @param givenFile a file that somebody else provides, such as a mounted secret, which has permissions of its own
 * @param ownFile the file in the data folder
 * @param mayCreate whether the own file may be made: only where the database is the embedded one. With an outer
 *     database each node would make its own, and half of the vault would be unreadable to the other half
 */
record KeySource(
        String given, @Nullable KeyFile givenFile, @Nullable KeyFile ownFile, boolean mayCreate) {

    /** The keys that the start is to use; new ones only together with an empty vault. */
    VaultKeys keys(KeyRegister register) {
        if (!given.isBlank()) {
            return VaultKeys.parse(given);
        }
        if (givenFile != null) {
            return givenFile.read();
        }
        if (ownFile != null && ownFile.exists()) {
            return ownFile.readAsOwner();
        }
        if (!mayCreate) {
            throw new VaultKeysRefused("未找到保险库密钥：使用外部数据库时，请用环境变量 DESK_VAULT_KEYS 或 DESK_VAULT_KEY_FILE 指定密钥，各节点须一致。");
        }
        if (ownFile == null) {
            throw new VaultKeysRefused("未指定数据目录，无法存放保险库密钥，请设置 DESK_DATA_DIR。");
        }
        if (!register.isVaultEmpty()) {
            throw new VaultKeysRefused("保险库已启用，但密钥文件 " + ownFile.path() + " 不存在，请从单独保管的密钥备份中恢复该文件后再启动。");
        }
        VaultKeys fresh = VaultKeys.fresh();
        ownFile.create(fresh);
        return fresh;
    }

    /** Keys must not come into a log with the record. */
    @Override
    public String toString() {
        return "KeySource[sealed]";
    }
}
