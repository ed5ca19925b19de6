using System.Globalization;
using System.Text;

namespace CustomerServiceRules.Scenarios.RetailTiering;

/// <summary>Reads an iCalendar file of events by the letter of RFC 5545, on its own, and fails a test at the first thing that is not so.</summary>
internal static class StrictCalendar
{
    private static readonly string[] Once = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION"];

    /// <summary>The events, each as its properties with texts unescaped.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(byte[] file)
    {
        var lines = Unfold(file);
        lines[0].Should().Be("BEGIN:VCALENDAR");
        lines[^1].Should().Be("END:VCALENDAR");
        var head = lines.Skip(1).TakeWhile(line => line != "BEGIN:VEVENT" && line != "END:VCALENDAR").ToArray();
        head.Should().Contain("VERSION:2.0").And.ContainSingle(line => line.StartsWith("PRODID:", StringComparison.Ordinal));

        var events = new List<IReadOnlyDictionary<string, string>>();
        Dictionary<string, string>? current = null;
        foreach (var line in lines.Skip(1 + head.Length).SkipLast(1))
        {
            if (line == "BEGIN:VEVENT")
            {
                current.Should().BeNull();
                current = new(StringComparer.Ordinal);
            }
            else if (line == "END:VEVENT")
            {
                current!.Keys.Should().Contain(["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"]);
                events.Add(current);
                current = null;
            }
            else
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                line[..colon].Should().BeOneOf(Once);
                current!.TryAdd(line[..colon], Unescaped(line[(colon + 1)..])).Should().BeTrue(line);
            }
        }

        current.Should().BeNull();
        events.Select(entry => entry["UID"]).Should().OnlyHaveUniqueItems();
        return events;
    }

    public static DateTimeOffset Instant(string value) =>
        DateTimeOffset.ParseExact(value, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>The logical lines of a file of UTF-8 with CR LF at the end of each line and none of more than 75 octets.</summary>
    public static IReadOnlyList<string> Unfold(byte[] file)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        text.Should().EndWith("\r\n");
        var lines = new List<string>();
        foreach (var line in text[..^2].Split("\r\n"))
        {
            line.Any(letter => char.IsControl(letter) && letter != '\t').Should().BeFalse(line);
            Encoding.UTF8.GetByteCount(line).Should().BeInRange(1, 75);
            if (line[0] is ' ' or '\t')
                lines[^1] += line[1..];
            else
                lines.Add(line);
        }

        return lines;
    }

    public static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            value[i].Should().NotBe(';').And.NotBe(',');
            if (value[i] != '\\')
            {
                text.Append(value[i]);
                continue;
            }

            value[++i].Should().BeOneOf('\\', ';', ',', 'n', 'N');
            text.Append(value[i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}
