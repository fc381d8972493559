package cn.disclosuredesk.desk.proofs;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks for words as bytes in files, whatever the files are. */
final class BytesOnDisk {

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));

    private final Map<String, byte[]> wanted = new HashMap<>();

    /** The two bytes with which some word begins: nearly everything is passed over by looking at them alone. */
    private final BitSet beginnings = new BitSet(1 << 16);

    BytesOnDisk(List<String> words) {
        for (String word : words) {
            ENCODINGS.forEach(encoding -> want(word + " in " + encoding, word.getBytes(encoding)));
            want(word + " in an address", ascii(URLEncoder.encode(word, StandardCharsets.UTF_8)));
            want(word + " in JSON", ascii(escaped(word)));
        }
    }

    private void want(String word, byte[] bytes) {
        wanted.put(word, bytes);
        beginnings.set(beginning(bytes, 0));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String escaped(String word) {
        return word.chars()
                .mapToObj(letter -> letter < 128 ? Character.toString(letter) : "\\u%04x".formatted(letter))
                .collect(Collectors.joining());
    }

    /** Where which word stands; searched are files and everything below folders. */
    List<String> in(Path... places) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path place : places) {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile()) {
                        words(content(file)).forEach(word -> found.add(word + " in " + file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    return goneOr(failure);
                }
            });
        }
        return found;
    }

    /** A running database takes files away of its own accord. */
    private static FileVisitResult goneOr(IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private static byte[] content(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }

    private TreeSet<String> words(byte[] content) {
        TreeSet<String> found = new TreeSet<>();
        for (int at = 0; at < content.length - 1; at++) {
            if (beginnings.get(beginning(content, at))) {
                int start = at;
                wanted.forEach((word, bytes) -> {
                    if (stands(content, start, bytes)) {
                        found.add(word);
                    }
                });
            }
        }
        return found;
    }

    private static boolean stands(byte[] content, int at, byte[] word) {
        int end = at + word.length;
        return end <= content.length && Arrays.equals(content, at, end, word, 0, word.length);
    }

    private static int beginning(byte[] content, int at) {
        return (content[at] & 0xff) << 8 | content[at + 1] & 0xff;
    }
}
