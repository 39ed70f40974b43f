package org.pendopo.spaces.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A city, a district or a village, by the code that the state gives it. It is entered and renamed by import only. */
@Entity
@Table(name = "territory")
class Territory {
    @Id
    private String code;

    private @Nullable String parentCode;
    private String name;

    @Enumerated(EnumType.STRING)
    private TerritoryLevel level;

    protected Territory() {}

    Territory(TerritoryRow row) {
        code = row.code();
        parentCode = row.parentCode();
        name = row.name();
        level = row.level();
    }

    void become(TerritoryRow row) {
        parentCode = row.parentCode();
        name = row.name();
        level = row.level();
    }

    TerritoryRow row() {
        return new TerritoryRow(code, parentCode, name, level);
    }

    String getCode() {
        return code;
    }
}
