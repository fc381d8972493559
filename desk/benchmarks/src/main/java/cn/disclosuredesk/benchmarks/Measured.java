package cn.disclosuredesk.benchmarks;

/**
 * What one size of ledger took.
 *
 * @param secondsBehind until every table had the last line, after the import had ended
 */
record Measured(
        InventedLedger ledger,
        Course trial,
        Course imported,
        Course again,
        Course plain,
        double secondsBehind,
        Latencies quiet,
        Latencies busy,
        Heap heap) {}
