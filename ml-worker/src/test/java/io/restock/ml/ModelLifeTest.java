package io.restock.ml;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.restock.events.ForecastEvent.ForecastIssued;
import io.restock.events.ForecastEvent.ShadowAccuracyMeasured;
import io.restock.events.ModelEvent.ModelEvaluated;
import io.restock.events.ModelEvent.ModelPromoted;
import io.restock.events.ModelEvent.ModelRegistered;
import io.restock.events.ModelEvent.ModelRolledBack;
import io.restock.events.ModelEvent.ModelShadowed;
import io.restock.events.ModelRef;
import io.restock.events.StockItemId;
import io.restock.ml.forecast.onnx.ModelFileSamples;
import io.restock.ml.forecast.onnx.OnnxForecaster;
import io.restock.platform.Sha256;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The whole worker, with a shop of twelve items that have sold for a hundred days. */
@TestPropertySource(properties = "restock.model.max-file-size=64KB")
class ModelLifeTest extends RunningWorker {

    private static final String DEMAND = "demand/1";
    private static final byte[] TORCH_FILE = ModelFileSamples.file(ModelFileSamples.TORCH);
    private static final ModelRef TORCH = new ModelRef(ModelFileSamples.TORCH, Sha256.hex(TORCH_FILE));
    private static final ModelRef SHIPPED =
            new ModelRef("combination-online-retail-2", Sha256.hex(OnnxForecaster.shippedFile()));

    @Autowired
    private MongoDatabase views;

    private EventsOfAShop shop;
    private List<StockItemId> items;

    @BeforeEach
    void begin() {
        shop = shop("MAIN");
        items = shop.dozen();
    }

    @Test
    void a_model_is_registered_evaluated_promoted_shadowed_and_rolled_back() {
        shop.opens()
                .demandOfDozen(FRIDAY.minusDays(100), FRIDAY)
                .startsDay(FRIDAY)
                .publish();
        awaitForecastsBy(SHIPPED, 12);
        awaitRanking();
        assertThat(stored(ModelRegistered.class))
                .singleElement()
                .extracting(ModelRegistered::model, ModelRegistered::by)
                .containsExactly(SHIPPED, "restock");

        register(TORCH_FILE)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.model")
                .isEqualTo(TORCH.sha256());
        register(TORCH_FILE)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("repeated");
        assertThat(stored(ModelRegistered.class)).hasSize(2);

        var evaluated = soon().until(() -> stored(ModelEvaluated.class), found -> !found.isEmpty())
                .getFirst();
        assertThat(evaluated.model()).isEqualTo(TORCH);
        assertThat(evaluated.champion()).isEqualTo(SHIPPED);
        assertThat(evaluated.comparison().items()).isEqualTo(12);
        assertThat(evaluated.comparison().difference()).isPositive();
        assertThat(evaluated.comparison().dieboldMarianoP()).isNotNull().isGreaterThan(.5);
        assertThat(evaluated.protocol()).contains("14 days from each of 7 weekly origins, 12 items, 84 windows");
        evaluateAgainWithoutEffect();

        serves(new ModelPromoted(SHIPPED, DEMAND, null, null, false, "restock", "", Instant.EPOCH));
        serves(new ModelPromoted(TORCH, DEMAND, SHIPPED, null, true, "anna", "", Instant.EPOCH));
        awaitForecastsBy(TORCH, 12);
        assertThat(forecastsBy(TORCH).getFirst().forecast().toString()).matches(".*:99:[0-9a-f]{12}:1:\\d+");

        serves(new ModelShadowed(SHIPPED, DEMAND, "anna", "", Instant.EPOCH));
        soon().until(() -> {
            shop.demand(items.getFirst(), 3, "2011-11-04T10:00Z").publish();
            return !shadowForecasts().isEmpty();
        });
        assertThat(shadowForecasts().getFirst())
                .containsEntry("_id", "stock:ITEM-0@MAIN:2011-11-03")
                .extractingByKey("model")
                .isEqualTo(new Document("id", SHIPPED.id()).append("sha256", SHIPPED.sha256()));

        shop.startsDay(FRIDAY.plusDays(1)).publish();
        soon().until(() -> shadowForecasts().stream()
                        .filter(forecast -> forecast.get("asDayBegan") != null)
                        .count()
                == items.size());
        shop.startsDay(FRIDAY.plusDays(2)).publish();
        soon().untilAsserted(() -> assertThat(stored(ShadowAccuracyMeasured.class))
                .singleElement()
                .satisfies(measured -> {
                    assertThat(measured.day()).isEqualTo(FRIDAY.plusDays(1));
                    assertThat(measured.model()).isEqualTo(SHIPPED);
                    assertThat(measured.champion()).isEqualTo(TORCH);
                    assertThat(measured.totals()).hasSameSizeAs(measured.championTotals());
                }));

        var before = forecastsBy(SHIPPED).size();
        serves(new ModelRolledBack(TORCH, DEMAND, SHIPPED, "anna", "", Instant.EPOCH));
        awaitForecastsBy(SHIPPED, before + 12);
    }

    @Test
    void a_wrong_file_is_refused_with_all_that_is_wrong() {
        register(new byte[] {1, 2, 3})
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:restock:refused-model")
                .jsonPath("$.faults.length()")
                .isEqualTo(1);
        register(ModelFileSamples.constant("negative", -1))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.faults.length()")
                .isEqualTo(3);
        register(new byte[65_537]).expectStatus().isEqualTo(413);
        post("/api/models", TORCH_FILE)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("say who registers the model: POST /api/models?by=anna");
        post("/api/models/" + "9".repeat(64) + "/evaluation", new byte[0])
                .expectStatus()
                .isNotFound();
    }

    /** It is among what models read. */
    private void awaitRanking() {
        soon().until(
                        () -> Mono.from(views.getCollection("ml-rankings").countDocuments())
                                .block(),
                        found -> found > 0);
    }

    private void evaluateAgainWithoutEffect() {
        var path = "/api/models/%s/evaluation".formatted(TORCH.sha256());
        post(path, new byte[0]).expectStatus().isAccepted();
        soon().untilAsserted(() -> web().get()
                .uri(path)
                .exchange()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("REPEATED")
                .jsonPath("$.done")
                .isEqualTo(12));
        assertThat(stored(ModelEvaluated.class)).hasSize(1);
    }

    private void serves(Object event) {
        shop.with("model-slot:demand/1", event).publish();
    }

    private void awaitForecastsBy(ModelRef model, int count) {
        soon().untilAsserted(() -> assertThat(forecastsBy(model)).hasSizeGreaterThanOrEqualTo(count));
        assertThat(forecastsBy(model)).extracting(ForecastIssued::item).containsAll(items);
    }

    private List<ForecastIssued> forecastsBy(ModelRef model) {
        return stored(ForecastIssued.class).stream()
                .filter(forecast -> forecast.model().equals(model))
                .toList();
    }

    private List<Document> shadowForecasts() {
        @Nullable List<Document> found = Flux.from(
                        views.getCollection("ml-shadow-forecasts").find())
                .collectList()
                .block();
        return found == null ? List.of() : found;
    }

    private ResponseSpec register(byte[] file) {
        return post("/api/models?by=anna", file);
    }

    private ResponseSpec post(String path, byte[] body) {
        return web().post()
                .uri(path)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(body)
                .exchange();
    }
}
