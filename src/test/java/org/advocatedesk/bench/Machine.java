package org.advocatedesk.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the figures were measured on, and how busy it was with other things.
final class Machine {
    private Machine() {}

    static Map<String, Object> described() {
        var machine = new LinkedHashMap<String, Object>();
        machine.put("processors", Runtime.getRuntime().availableProcessors());
        machine.put("processor", firstLine("/proc/cpuinfo", "model name"));
        machine.put("memory", firstLine("/proc/meminfo", "MemTotal"));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("java", System.getProperty("java.runtime.version"));
        return machine;
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /// Megabytes of memory a process really holds; NaN where the system does not tell.
    static double resident(long pid) {
        var line = firstLine("/proc/" + pid + "/status", "VmRSS").replaceAll("\\D", "");
        return line.isEmpty() ? Double.NaN : Long.parseLong(line) / 1024.0;
    }

    private static String firstLine(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException notHere) {
            return "";
        }
    }
}
