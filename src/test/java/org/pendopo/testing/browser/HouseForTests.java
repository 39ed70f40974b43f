package org.pendopo.testing.browser;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.pendopo.run.House;
import org.pendopo.run.Ports;
import org.pendopo.run.Settings;

/** One house, with demo data of its own, for all browser tests of a run; it starts when the first test asks for it. */
public class HouseForTests implements LauncherSessionListener {
    private static @Nullable House house;

    /** The running house. */
    public static synchronized House house() {
        if (house == null) {
            var offset = Integer.getInteger("pendopo.test.house.offset", 200);
            var data = Path.of(System.getProperty("pendopo.test.house.data", "target/house"));
            house = House.start(Settings.of(System::getProperty).with(data.toAbsolutePath(), Ports.shiftedBy(offset)));
        }
        return house;
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        end();
    }

    private static synchronized void end() {
        if (house != null) {
            house.close();
            house = null;
        }
    }
}
