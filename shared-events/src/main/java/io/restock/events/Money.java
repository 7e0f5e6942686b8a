package io.restock.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount in one currency, exact to its smallest coin; as text "2.55 GBP". */
public record Money(BigDecimal amount, Currency currency) {

    /** @throws ArithmeticException if the amount is finer than the currency's smallest coin */
    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    @JsonCreator
    public static Money parse(String text) {
        var space = text.indexOf(' ');
        try {
            return of(text.substring(0, space), text.substring(space + 1));
        } catch (RuntimeException malformed) {
            throw new IllegalArgumentException(
                    "not an amount of money: '%s' (such as '2.55 GBP')".formatted(text), malformed);
        }
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add %s to %s".formatted(other.currency, currency));
        }
        return new Money(amount.add(other.amount), currency);
    }

    public Money times(Quantity quantity) {
        return new Money(amount.multiply(BigDecimal.valueOf(quantity.units())), currency);
    }

    @Override
    @JsonValue
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
