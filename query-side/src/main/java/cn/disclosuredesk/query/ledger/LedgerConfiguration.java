package cn.disclosuredesk.query.ledger;

import cn.disclosuredesk.agency.Clerks;
import cn.disclosuredesk.query.Board;
import cn.disclosuredesk.query.ChinaTime;
import cn.disclosuredesk.query.Moments;
import cn.disclosuredesk.query.register.FindApplications;
import cn.disclosuredesk.query.review.FindReviews;
import cn.disclosuredesk.store.EventStreams;
import cn.disclosuredesk.vault.SealedTexts;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(value = "ledgerReadConfiguration", proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    LedgerExport ledgerExport(
            Board board, EventStreams streams, SealedTexts vault, Clerks clerks, Moments moments, ChinaTime time) {
        return new LedgerExport(
                new LedgerTable(board),
                streams,
                vault,
                clerks,
                moments,
                time,
                List.of(FindApplications.READ_MODEL, FindReviews.READ_MODEL));
    }

    @Bean
    LedgerExports ledgerExports(EventStreams streams, Clerks clerks) {
        return new LedgerExports(streams, clerks);
    }
}
