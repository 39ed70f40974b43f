package org.pendopo.notify.mail;

import java.util.List;
import org.pendopo.shared.text.Language;

/**
 * A letter to an address that need not be an account's.
 *
 * @param kind the key of its words: {@code .subject}, {@code .text} and {@code .button} follow it
 * @param path an address of ours to which its button leads
 * @param args what stands for {0}, {1} … in the words; a line each
 */
record Prepared(String address, Language language, String kind, String path, List<String> args) {
    Prepared {
        args = args.stream().map(a -> a.replaceAll("\\R", " ")).toList();
    }
}
