using System.Globalization;

namespace CustomerServiceRules.Calendars;

/// <summary>A text with holidays cannot be read. The message says the line, what was found and what was expected; nothing of the text was taken.</summary>
public sealed class HolidayFormatException : FormatException
{
    internal HolidayFormatException(int line, string found, string expected, Exception? cause = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"Line {line}: found {found}, expected {expected}."), cause) => Line = line;

    /// <summary>The line on which it was found, counted from 1.</summary>
    public int Line { get; }
}
