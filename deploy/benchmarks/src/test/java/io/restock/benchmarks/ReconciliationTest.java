package io.restock.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.restock.benchmarks.Reconciliation.Part;
import io.restock.benchmarks.Reconciliation.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconciliationTest {

    @TempDir
    Path folder;

    @BeforeEach
    void a_small_shop() throws IOException {
        file("online-retail.csv.gz", """
                InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
                1,85123a,HEART,6,2010-12-01 08:26:00,2.55,17850,United Kingdom
                1,85123A,HEART,6,2010-12-01 08:26:00,2.55,17850,United Kingdom
                1,POST,POSTAGE,1,2010-12-01 08:26:00,18.0,17850,United Kingdom
                C2,85123A,HEART,-2,2010-12-02 08:26:00,2.5,17850,United Kingdom
                3,85123A,damaged,-5,2010-12-03 08:26:00,0.0,,United Kingdom
                4,85123A,HEART,10,2010-12-03 09:26:00,0.0,17850,United Kingdom
                """);
        file("products.csv.gz", """
                sku,name,median_price,first_sold,lines
                85123A,HEART,2.55,2010-12-01T08:26:00,2
                """);
        file("orders.csv.gz", """
                order_id,line,time,user_id,country,sku,qty,unit_price
                1,1,2010-12-01T08:26:00,17850,United Kingdom,85123A,6,2.55
                1,2,2010-12-01T08:26:00,17850,United Kingdom,85123A,6,2.55
                """);
        file("returns.csv.gz", """
                return_id,line,time,user_id,country,sku,qty,unit_price,order_id
                C2,1,2010-12-02T08:26:00,17850,United Kingdom,85123A,2,2.50,1
                """);
        file("stock_adjustments.csv.gz", """
                adjust_id,time,sku,qty_delta,reason
                3,2010-12-03T08:26:00,85123A,-5,damaged
                """);
    }

    @Test
    void follows_every_published_row() throws IOException {
        var published = Reconciliation.of(folder);

        assertThat(published.all()).isEqualTo(new Share(6, 16));
        assertThat(published.parts())
                .isEqualTo(Map.of(
                        Part.ORDERS, new Share(2, 12),
                        Part.RETURNS, new Share(1, -2),
                        Part.ADJUSTMENTS, new Share(1, -5),
                        Part.FREE, new Share(1, 10),
                        Part.SERVICES, new Share(1, 1)));
        assertThat(published.services()).isEqualTo(Map.of("POST", new Share(1, 1)));
    }

    @Test
    void agrees_with_what_was_told() throws IOException {
        var totals = new Expected(ShopYear.read(folder)).totals();

        assertThat(totals.value()).isEqualTo("30.60 GBP");
        assertThat(Reconciliation.of(folder).explains(totals)).isTrue();
    }

    @Test
    void notices_a_row_that_was_never_published() throws IOException {
        file("returns.csv.gz", """
                return_id,line,time,user_id,country,sku,qty,unit_price,order_id
                C2,1,2010-12-02T08:26:00,17850,United Kingdom,85123A,3,2.50,1
                """);

        assertThat(Reconciliation.of(folder).explains(new Expected(ShopYear.read(folder)).totals()))
                .isFalse();
    }

    private void file(String name, String csv) throws IOException {
        Files.writeString(folder.resolve(name), csv);
    }
}
