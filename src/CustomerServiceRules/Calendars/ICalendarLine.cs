using System.Text;

namespace CustomerServiceRules.Calendars;

/// <summary>One content line of RFC 5545, unfolded: the number of its first line, its name without parameters, and its value.</summary>
internal readonly record struct ICalendarLine(int Number, string Name, string Value)
{
    /// <summary>The value with its escapes undone.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder(Value.Length);
            for (var i = 0; i < Value.Length; i++)
            {
                var isEscape = Value[i] == '\\' && i + 1 < Value.Length;
                text.Append(!isEscape ? Value[i] : Value[++i] is 'n' or 'N' ? ' ' : Value[i]);
            }

            return text.ToString();
        }
    }

    public static IEnumerable<ICalendarLine> Split(string text)
    {
        var number = 0;
        var (first, folded) = (0, new StringBuilder());
        foreach (var raw in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line.StartsWith(' ') || line.StartsWith('\t'))
            {
                folded.Append(line, 1, line.Length - 1);
                continue;
            }

            if (folded.Length > 0)
                yield return Parse(first, folded.ToString());
            folded.Clear().Append(line);
            first = number;
        }

        if (folded.Length > 0)
            yield return Parse(first, folded.ToString());
    }

    private static ICalendarLine Parse(int number, string line)
    {
        var (colon, isQuoted) = (-1, false);
        for (var i = 0; i < line.Length && colon < 0; i++)
        {
            isQuoted ^= line[i] == '"';
            colon = line[i] == ':' && !isQuoted ? i : -1;
        }

        if (colon <= 0)
            throw new HolidayFormatException(number, $"'{line}'", "a property, NAME:value");

        var name = line[..colon].Split(';')[0].ToUpperInvariant();
        var value = line[(colon + 1)..];
        return new(number, name, name is "BEGIN" or "END" or "STATUS" ? value.Trim().ToUpperInvariant() : value);
    }
}
