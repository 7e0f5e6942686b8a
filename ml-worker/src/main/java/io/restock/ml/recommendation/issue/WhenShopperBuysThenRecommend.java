package io.restock.ml.recommendation.issue;

import io.restock.events.ShopperId;
import io.restock.ml.recommendation.shopper.ShopperRecords;
import io.restock.ml.round.Automation;
import io.restock.ml.round.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;

/**
 * Has a new list made for a shopper who buys something. When a business day starts, and at the start of the program, all
 * who lack a list or have an old one get theirs.
 */
final class WhenShopperBuysThenRecommend extends Automation {

    private static final Logger LOG = LoggerFactory.getLogger(WhenShopperBuysThenRecommend.class);

    private final ShopperRecords records;
    private final Rounds<ShopperId> rounds;

    WhenShopperBuysThenRecommend(ShopperRecords records, Rounds<ShopperId> rounds) {
        this.records = records;
        this.rounds = rounds;
    }

    @Override
    protected Disposable listen() {
        return Disposables.composite(
                records.bought().subscribe(rounds::add, WhenShopperBuysThenRecommend::complain),
                records.days().subscribe(_ -> lookAtAll(), WhenShopperBuysThenRecommend::complain));
    }

    private void lookAtAll() {
        records.all().collectList().subscribe(rounds::add, WhenShopperBuysThenRecommend::complain);
    }

    private static void complain(Throwable failure) {
        LOG.error("recommendations are not made for all who are due them until the next business day", failure);
    }
}
