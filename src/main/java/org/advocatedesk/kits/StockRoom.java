package org.advocatedesk.kits;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.advocatedesk.audit.AuditTrail;
import org.advocatedesk.kits.KitOutlook.Check;
import org.advocatedesk.kits.KitOutlook.Sign;
import org.advocatedesk.shared.Db;
import org.advocatedesk.shared.Live;
import org.advocatedesk.staff.Allowed;
import org.advocatedesk.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How much of each printed thing lies on the shelf: counted by people, counted down when a kit is packed.
@Service
@Transactional
public class StockRoom {
    private final JdbcClient db;
    private final ShippedKitRules rules;
    private final AuditTrail audit;
    private final Staff staff;
    private final Live live;
    private final Clock clock;

    StockRoom(JdbcClient db, ShippedKitRules rules, AuditTrail audit, Staff staff, Live live, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.audit = audit;
        this.staff = staff;
        this.live = live;
        this.clock = clock;
    }

    /// One thing on the shelf; `inStock` is null where nobody has counted it yet.
    public record StockRow(
            KitContents.Item item,
            @Nullable Integer inStock,
            @Nullable Instant countedAt,
            @Nullable String countedBy) {
        public boolean isLow() {
            return inStock != null && inStock <= item.lowAt();
        }

        int count() {
            return inStock == null ? 0 : inStock;
        }
    }

    @PreAuthorize(Allowed.TO_SEE_FAMILIES)
    @Transactional(readOnly = true)
    public List<StockRow> shelf() {
        var known = known();
        return rules.contents().items().stream()
                .map(item -> known.getOrDefault(item.code(), new StockRow(item, null, null, null)))
                .toList();
    }

    /// Somebody counted: so many lie there now.
    @PreAuthorize(Allowed.TO_RUN_THE_MAILROOM)
    public void counted(String itemCode, int amount) {
        if (amount < 0) throw new IllegalArgumentException("Fewer than none cannot lie there.");
        var item =
                rules.contents().item(itemCode).orElseThrow(() -> new IllegalArgumentException("This is in no kit."));
        db.sql("delete from kit_stock where item_code = :code")
                .param("code", item.code())
                .update();
        db.sql("insert into kit_stock (item_code, in_stock, counted_at, counted_by) values (:code, :amount, :now, :by)")
                .param("code", item.code())
                .param("amount", amount)
                .param("now", Db.at(clock.instant()))
                .param("by", staff.actorName())
                .update();
        audit.changed(
                "stock counted", new AuditTrail.Subject("kit item", item.code(), null), null, String.valueOf(amount));
        live.changed(Live.KITS);
    }

    /// A kit was packed: one of each of its things is gone. A shelf that should be empty stays at none.
    void takeFor(String kit) {
        var codes = rules.contents().itemsOf(kit).stream()
                .map(KitContents.Item::code)
                .toList();
        if (codes.isEmpty()) return;
        db.sql(
                        "update kit_stock set in_stock = case when in_stock > 0 then in_stock - 1 else 0 end where item_code in (:codes)")
                .param("codes", codes)
                .update();
    }

    /// What is worth saying of a kit's things: what runs low, else which there is least of.
    List<Check> words(String kit) {
        var known = known();
        var counted = rules.contents().itemsOf(kit).stream()
                .flatMap(item -> Stream.ofNullable(known.get(item.code())))
                .toList();
        var low = counted.stream().filter(StockRow::isLow).map(StockRoom::low).toList();
        if (!low.isEmpty() || counted.isEmpty()) return low;
        return counted.stream()
                .min(Comparator.comparing(StockRow::count))
                .map(fewest -> new Check(Sign.FINE, fewest.item().label() + ": " + fewest.count() + " in stock"))
                .stream()
                .toList();
    }

    private static Check low(StockRow row) {
        var words = row.count() == 0 ? ": none left by our count" : ": only " + row.count() + " in stock";
        return new Check(Sign.LOOK, row.item().label() + words);
    }

    private Map<String, StockRow> known() {
        var rows = new HashMap<String, StockRow>();
        var contents = rules.contents();
        db.sql("select item_code, in_stock, counted_at, counted_by from kit_stock")
                .query(rs -> {
                    var item = contents.item(rs.getString("item_code")).orElse(null);
                    if (item == null) return;
                    var row = new StockRow(
                            item, rs.getInt("in_stock"), Db.instant(rs, "counted_at"), rs.getString("counted_by"));
                    rows.put(item.code(), row);
                });
        return rows;
    }
}
