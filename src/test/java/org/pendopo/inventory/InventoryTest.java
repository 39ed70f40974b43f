package org.pendopo.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InventoryTest {
    @Test
    void every_page_is_in_the_inventory() {
        var named = Inventory.entries().stream().map(Inventory.Entry::view).collect(Collectors.toSet());
        assertThat(named).isEqualTo(Inventory.views());
    }
}
