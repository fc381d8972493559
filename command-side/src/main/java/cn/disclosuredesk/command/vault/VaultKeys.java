package cn.disclosuredesk.command.vault;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of the vault. They stand in a key file or in the environment and never in the database.
 *
 * <p>Key-encryption keys (KEK) are numbered: a new subject's key is wrapped by the newest, any older one still opens
 * what it wrapped, and destroying one makes a backup of the key table worthless. The secrets of the hashes and of the
 * index stand apart, because they must stay the same for as long as people are to be recognised and found.
 */
final class VaultKeys {

    private static final Pattern KEK = Pattern.compile("kek\\.([1-9]\\d{0,8})");

    private final NavigableMap<Integer, Secret> keks;
    private final Secret hash;
    private final Secret index;

    private VaultKeys(NavigableMap<Integer, Secret> keks, Secret hash, Secret index) {
        this.keks = keks;
        this.hash = hash;
        this.index = index;
    }

    static VaultKeys fresh() {
        return new VaultKeys(new TreeMap<>(Map.of(1, Secret.random())), Secret.random(), Secret.random());
    }

    /**
     * Reads {@code kek.1=…}, {@code hash=…} and {@code index=…}, each 256 bits in Base64, separated by line ends or
     * {@code ;}. A line that begins with {@code #} is a remark.
     */
    static VaultKeys parse(String text) {
        NavigableMap<Integer, Secret> keks = new TreeMap<>();
        Map<String, Secret> others = new HashMap<>();
        for (String part : text.lines()
                .filter(line -> !line.strip().startsWith("#"))
                .flatMap(line -> Pattern.compile(";").splitAsStream(line))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList()) {
            String name = part.substring(0, Math.max(0, part.indexOf('='))).strip();
            Secret secret = secret(name, part.substring(part.indexOf('=') + 1).strip());
            Matcher kek = KEK.matcher(name);
            boolean twice = kek.matches()
                    ? keks.put(Integer.valueOf(kek.group(1)), secret) != null
                    : others.put(name, secret) != null;
            if (twice) {
                throw new VaultKeysRefused("保险库密钥 " + name + " 出现了两次，请只保留一个。");
            }
        }
        return complete(keks, others);
    }

    private static Secret secret(String name, String value) {
        if (!name.equals("hash") && !name.equals("index") && !KEK.matcher(name).matches()) {
            throw new VaultKeysRefused("保险库密钥的写法有误：只允许 kek.编号=…、hash=… 和 index=…，以换行或分号分隔。");
        }
        try {
            return Secret.ofBase64(value);
        } catch (IllegalArgumentException e) {
            throw new VaultKeysRefused("保险库密钥 " + name + " 有误：应为 32 字节的 Base64 文本。");
        }
    }

    private static VaultKeys complete(NavigableMap<Integer, Secret> keks, Map<String, Secret> others) {
        Secret hash = others.get("hash");
        Secret index = others.get("index");
        if (keks.isEmpty() || hash == null || index == null) {
            throw new VaultKeysRefused("保险库密钥不完整：至少需要一个 kek.编号，以及 hash 和 index。");
        }
        return new VaultKeys(keks, hash, index);
    }

    /** The form that {@link #parse} reads, a line each. */
    String text() {
        StringBuilder text = new StringBuilder();
        keks.forEach((number, secret) -> text.append("kek." + number + "=" + secret.base64() + "\n"));
        text.append("hash=" + hash.base64() + "\n");
        text.append("index=" + index.base64() + "\n");
        return text.toString();
    }

    /** The number of the KEK that wraps what is new. */
    int newest() {
        return keks.lastKey();
    }

    SortedSet<Integer> numbers() {
        return Collections.unmodifiableSortedSet(keks.navigableKeySet());
    }

    /** @throws IllegalStateException where this node was not given that KEK, or it was destroyed */
    Secret kek(int number) {
        Secret kek = keks.get(number);
        if (kek == null) {
            throw new IllegalStateException("key-encryption key " + number + " is not there");
        }
        return kek;
    }

    /** For keyed hashes. */
    Secret hash() {
        return hash;
    }

    /** For the blind index. */
    Secret index() {
        return index;
    }

    @Override
    public String toString() {
        return "VaultKeys[sealed]";
    }
}
