using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RetailTiering.Output;

namespace CustomerServiceRules.Scenarios.RetailTiering;

public sealed class ICalendarTextTests
{
    [Theory]
    [InlineData(74, "74")]
    [InlineData(75, "75")]
    [InlineData(76, "75 2")]
    [InlineData(149, "75 75")]
    [InlineData(150, "75 75 2")]
    [InlineData(223, "75 75 75")]
    [InlineData(224, "75 75 75 2")]
    public void Line_OfAnyLength_IsFoldedAt75OctetsWithTheBlankCounted(int octets, string expected) =>
        OctetsOf(text => text.Line("X", new string('a', octets - 2))).Should().Equal(expected.Split(' ').Select(count => int.Parse(count, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("灯", 3)]
    [InlineData("é", 2)]
    [InlineData("🚲", 4)]
    public void Line_OfLongCharacters_IsFoldedBetweenThem(string character, int octets)
    {
        var value = string.Concat(Enumerable.Repeat(character, 100));

        for (var before = 0; before < octets; before++)
        {
            var prefix = new string('a', before);
            var written = Written(text => text.Line("X", prefix + value));

            StrictCalendar.Unfold(written).Should().Equal($"X:{prefix}{value}");
            OctetsOf(written)[..^1].Should().AllSatisfy(length => length.Should().BeInRange(75 - octets + 1, 75));
            foreach (var line in LinesOf(written))
                new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(line).Should().NotContain("\uFFFD");
        }
    }

    [Theory]
    [InlineData("plain: \"text\"", "plain: \"text\"")]
    [InlineData("a,b;c\\d", "a\\,b\\;c\\\\d")]
    [InlineData("one\ntwo", "one\\ntwo")]
    [InlineData("one\r\ntwo\rthree", "one\\ntwo\\nthree")]
    [InlineData("\\n", "\\\\n")]
    [InlineData("tab\tbell\a", "tab\tbell\uFFFD")]
    public void Escaped_AnyText_HasItsSpecialCharactersEscaped(string text, string expected) =>
        ICalendarText.Escaped(text).Should().Be(expected);

    [Fact]
    public void Instant_WithAnOffset_IsWrittenInUtc() =>
        Encoding.ASCII.GetString(Written(text => text.Instant("DTSTART", new DateTimeOffset(2026, 10, 8, 8, 30, 0, TimeSpan.FromHours(8)))))
            .Should().Be("DTSTART:20261008T003000Z\r\n");

    [Fact]
    public void Text_AnyCharacters_IsReadBackAndNeverBreaksALine()
    {
        var folded = 0;
        Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), parts =>
        {
            var text = string.Join("; 食杂店, \\", parts.Select(part => part ?? ""));
            var written = Written(calendar => calendar.Text("SUMMARY", text));
            folded += LinesOf(written).Count > 1 ? 1 : 0;

            var expected = string.Concat(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).ReplaceLineEndings("\n")
                .Select(letter => char.IsControl(letter) && letter is not ('\n' or '\t') ? '\uFFFD' : letter));
            return LinesOf(written).All(line => line.Length <= 75)
                && StrictCalendar.Unfold(written) is [var only]
                && StrictCalendar.Unescaped(only["SUMMARY:".Length..]) == expected;
        }).QuickCheckThrowOnFailure();

        folded.Should().BePositive();
    }

    private static byte[] Written(Action<ICalendarText> write)
    {
        using var stream = new MemoryStream();
        write(new ICalendarText(stream));
        return stream.ToArray();
    }

    private static int[] OctetsOf(Action<ICalendarText> write) => OctetsOf(Written(write));

    private static int[] OctetsOf(byte[] written) => [.. LinesOf(written).Select(line => line.Length)];

    // Without their CR LF.
    private static List<byte[]> LinesOf(byte[] written)
    {
        var lines = new List<byte[]>();
        var start = 0;
        for (var end = 0; end < written.Length; end++)
        {
            if (written[end] != '\n')
                continue;
            written[end - 1].Should().Be((byte)'\r');
            lines.Add(written[start..(end - 1)]);
            start = end + 1;
        }

        start.Should().Be(written.Length);
        return lines;
    }
}
