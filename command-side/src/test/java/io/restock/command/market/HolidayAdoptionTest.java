package io.restock.command.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.command.RunningShop;
import io.restock.events.MarketEvent.HolidayDeclared;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayAdoptionTest extends RunningShop {

    private static final String ENGLAND =
            "{\"country\": \"GB\", \"region\": \"ENG\", \"years\": [2011, 2012], \"closed\": true}";

    @Test
    void a_location_adopts_the_public_holidays_of_its_country_once() {
        open("LEEDS", "OBSERVE");

        adopt("LEEDS", ENGLAND, "accepted");
        adopt("LEEDS", ENGLAND, "repeated");
        adopt("LEEDS", ENGLAND.replace("2012]", "2012, 2013]"), "accepted");

        assertThat(days("LEEDS"))
                .contains("2011-04-22 Good Friday", "2011-12-26 Christmas", "2012-06-05 Queen's Diamond Jubilee")
                .doesNotHaveDuplicates()
                .allMatch(day -> day.startsWith("201"));
        assertThat(days("LEEDS").getLast()).startsWith("2013-12-2");
    }

    @Test
    void regions_differ() {
        open("MUNICH", "OBSERVE");
        open("BERLIN", "OBSERVE");
        adopt("MUNICH", "{\"country\": \"DE\", \"region\": \"BY\", \"years\": [2026], \"closed\": true}", "accepted");
        adopt("BERLIN", "{\"country\": \"DE\", \"region\": \"BE\", \"years\": [2026], \"closed\": true}", "accepted");

        assertThat(days("MUNICH")).anyMatch(day -> day.startsWith("2026-01-06"));
        assertThat(days("BERLIN")).noneMatch(day -> day.startsWith("2026-01-06"));
    }

    @Test
    void what_the_shop_has_declared_itself_stays() {
        open("YORK", "OBSERVE");
        put("/api/locations/YORK/holidays/2011-12-26", "{\"name\": \"Winter market\", \"closed\": false}")
                .expectStatus()
                .isOk();

        adopt("YORK", ENGLAND, "accepted");

        assertThat(days("YORK")).filteredOn(day -> day.startsWith("2011-12-26")).hasSize(1);
    }

    @Test
    void own_holidays_come_in_bulk() {
        open("BATH", "OBSERVE");

        assertThat(bulk(
                        "/api/holidays",
                        "{\"location\": \"BATH\", \"day\": \"2011-11-07\", \"name\": \"Stocktaking\", \"closed\": true}",
                        "{\"location\": \"BATH\", \"name\": \"Some day\", \"closed\": true}"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"id\":\"2011-11-07\"", "accepted"),
                        line -> assertThat(line).contains("/day"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "GB"         | "ZZ"   | /country
            "ENG"        | "TX"   | /region
            [2011, 2012] | []     | /years
            [2011, 2012] | [1]    | /years
            "closed": true | "closed": null | /closed
            """)
    void says_what_is_wrong_with_an_adoption(String sound, String wrong, String pointer) {
        post("/api/locations/LEEDS/holidays/adoption", ENGLAND.replace(sound, wrong))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.pointer")
                .isEqualTo(pointer);
    }

    private void adopt(String location, String body, String status) {
        post("/api/locations/%s/holidays/adoption".formatted(location), body)
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"status\": \"%s\"}".formatted(status));
    }

    private List<String> days(String location) {
        return stream("market:" + location).stream()
                .map(HolidayDeclared.class::cast)
                .map(declared -> declared.day() + " " + declared.name())
                .toList();
    }
}
