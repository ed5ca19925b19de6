using System.Text.Unicode;

namespace ComplaintDesk.Input;

/// <summary>Reads the fields of a log from UTF-8 bytes in the one way they may be written.</summary>
internal static class Fields
{
    public const string TimeForm = "a time as d/M/yyyy HH:mm, such as 29/2/2016 01:16, in a year from 1990 to 2099";
    public const string CountForm = "a whole number of at most 4 digits";

    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    /// <summary>A wall-clock time: day and month with one digit or two, hour and minute with two.</summary>
    public static bool TryTime(ReadOnlySpan<byte> text, out DateTime time)
    {
        time = default;
        var slash = text.IndexOf((byte)'/');
        if (slash < 0 || !TryNumber(text[..slash], 1, 2, out var day))
            return false;

        text = text[(slash + 1)..];
        slash = text.IndexOf((byte)'/');
        if (slash < 0 || !TryNumber(text[..slash], 1, 2, out var month))
            return false;

        text = text[(slash + 1)..];
        if (text.Length != 10 || text[4] != ' ' || text[7] != ':'
            || !TryNumber(text[..4], 4, 4, out var year) || !TryNumber(text[5..7], 2, 2, out var hour) || !TryNumber(text[8..], 2, 2, out var minute)
            || year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59)
            return false;

        time = new DateTime(year, month, day, hour, minute, 0);
        return true;
    }

    public static bool TryCount(ReadOnlySpan<byte> text, out int count) => TryNumber(text, 1, 4, out count);

    public static bool TryBoolean(ReadOnlySpan<byte> text, out bool value)
    {
        value = text.SequenceEqual("true"u8);
        return value || text.SequenceEqual("false"u8);
    }

    public static bool TryText(ReadOnlySpan<byte> text, TextPool pool, out string value)
    {
        value = "";
        if (!Utf8.IsValid(text))
            return false;

        value = pool.Of(text);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> text, int fewest, int most, out int number)
    {
        number = 0;
        if (text.Length < fewest || text.Length > most)
            return false;

        foreach (var letter in text)
        {
            var digit = letter - '0';
            if ((uint)digit > 9)
                return false;
            number = (number * 10) + digit;
        }

        return true;
    }
}
