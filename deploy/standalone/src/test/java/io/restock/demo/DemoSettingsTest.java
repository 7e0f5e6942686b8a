package io.restock.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class DemoSettingsTest {

    private final ApplicationContextRunner program =
            new ApplicationContextRunner().withUserConfiguration(Program.class);

    @Test
    void there_is_no_demonstration_unless_it_is_asked_for() {
        program.run(context -> assertThat(context).doesNotHaveBean(DemoSettings.class));
        program.withPropertyValues("restock.demo=false")
                .run(context -> assertThat(context).doesNotHaveBean(DemoSettings.class));
    }

    @Test
    void a_business_day_lasts_half_a_minute_and_the_buyer_is_at_work() {
        program.withPropertyValues("restock.demo=").run(context -> {
            var settings = context.getBean(DemoSettings.class);
            assertThat(settings.pace().length()).isEqualTo(Duration.ofSeconds(30));
            assertThat(settings.buyer()).isTrue();
            assertThat(settings.dear()).hasToString("500.00 GBP");
            assertThat(settings.until()).isEqualTo("2011-12-09");
        });
    }

    @Test
    void the_days_pass_as_fast_as_they_can_and_without_a_buyer() {
        program.withPropertyValues("restock.demo=true", "restock.demo.speed=max", "restock.demo.buyer=off")
                .run(context -> {
                    var settings = context.getBean(DemoSettings.class);
                    assertThat(settings.pace().length()).isEqualTo(Duration.ZERO);
                    assertThat(settings.buyer()).isFalse();
                });
    }

    @Configuration(proxyBeanMethods = false)
    @Import(DemoConfiguration.class)
    static class Program {}
}
