package io.restock.platform.privacy;

import io.restock.events.ShopperId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Gives each shopper a pseudonym, the same one each time: HMAC-SHA256 of the shop's own id, cut to 96 bits. */
public final class ShopperPseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES_KEPT = 12;

    private final SecretKeySpec key;

    ShopperPseudonyms(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** @param shopper the shop's own id of the shopper */
    public ShopperId of(String shopper) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var digest = mac.doFinal(shopper.getBytes(StandardCharsets.UTF_8));
            return new ShopperId(HexFormat.of().formatHex(digest, 0, BYTES_KEPT));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
