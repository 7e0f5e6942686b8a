package io.restock.platform.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The secret behind the pseudonyms: given as hex, or else made once and kept in the data folder, for its owner's eyes only. */
@AutoConfiguration
class PrivacyConfiguration {

    private static final int SECRET_BYTES = 32;

    @Bean
    ShopperPseudonyms shopperPseudonyms(
            @Value("${restock.pseudonym-secret:}") String given, @Value("${restock.home}") Path home)
            throws IOException {
        var hex = given.isBlank() ? kept(home.resolve("pseudonym-secret")) : given;
        return new ShopperPseudonyms(HexFormat.of().parseHex(hex.strip()));
    }

    private static String kept(Path file) throws IOException {
        if (Files.notExists(file)) {
            make(file);
        }
        return Files.readString(file);
    }

    private static void make(Path file) throws IOException {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, HexFormat.of().formatHex(secret), StandardOpenOption.CREATE_NEW);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
