package io.restock.ml.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.events.ModelId;
import io.restock.platform.Sha256;
import java.time.Clock;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class ModelFilesTest {

    private static final byte[] FILE = {8, 1, -1};

    private final DataSource database = new DriverManagerDataSource("jdbc:hsqldb:mem:model-files", "SA", "");
    private final ModelFiles files = new ModelFiles(JdbcClient.create(database), Clock.systemUTC());

    @BeforeEach
    void migrate() {
        var table = new ResourceDatabasePopulator(new ClassPathResource("db/migration/hsqldb/V3__model_files.sql"));
        JdbcClient.create(database).sql("DROP TABLE ModelFile IF EXISTS").update();
        table.execute(database);
    }

    @Test
    void a_file_is_kept_under_the_hash_of_its_bytes_and_once() {
        var id = files.keep(FILE, "demand/1", "lstm-2");

        assertThat(id).isEqualTo(new ModelId(Sha256.hex(FILE)));
        assertThat(files.keep(FILE, "demand/1", "lstm-2")).isEqualTo(id);
        assertThat(files.has(id)).isTrue();
        assertThat(files.find(id)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(FILE));
    }

    @Test
    void a_large_file_comes_back_as_it_was() {
        var large = new byte[8 << 20];
        new Random(1).nextBytes(large);

        assertThat(files.find(files.keep(large, "demand/1", "large")))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(large));
    }

    @Test
    void what_was_never_kept_is_not_there() {
        var unknown = new ModelId("0".repeat(64));

        assertThat(files.has(unknown)).isFalse();
        assertThat(files.find(unknown)).isEmpty();
    }
}
