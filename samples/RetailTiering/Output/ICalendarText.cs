using System.Globalization;
using System.Text;

namespace RetailTiering.Output;

/// <summary>
/// Writes the lines of an iCalendar file (RFC 5545): UTF-8 without BOM, CR LF, lines of more than 75 octets folded between
/// characters, texts escaped.
/// </summary>
internal sealed class ICalendarText(Stream stream)
{
    private const int MostOctets = 75;

    /// <summary>A line whose value has no characters to escape.</summary>
    public void Line(string name, string value) => Folded(Encoding.UTF8.GetBytes($"{name}:{value}"));

    /// <summary>A line whose value is a text.</summary>
    public void Text(string name, string text) => Line(name, Escaped(text));

    /// <summary>A line whose value is an instant, written in UTC.</summary>
    public void Instant(string name, DateTimeOffset instant) =>
        Line(name, instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    /// <summary>The text as a value: backslash, semicolon, comma and line ends escaped, other control characters replaced.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(letter),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(letter),
                _ => escaped.Append(char.IsControl(letter) ? '\uFFFD' : letter),
            };
        }

        return escaped.ToString();
    }

    // The blank that begins a further part of a line counts among its octets.
    private void Folded(ReadOnlySpan<byte> line)
    {
        for (var most = MostOctets; line.Length > most; most = MostOctets - 1)
        {
            var end = most;
            while (IsInsideCharacter(line[end]))
                end--;
            stream.Write(line[..end]);
            stream.Write("\r\n "u8);
            line = line[end..];
        }

        stream.Write(line);
        stream.Write("\r\n"u8);
    }

    private static bool IsInsideCharacter(byte octet) => (octet & 0b1100_0000) == 0b1000_0000;
}
