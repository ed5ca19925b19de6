namespace RetailTiering.Input;

/// <summary>Reads dates and numbers from UTF-8 bytes in the one way they may be written: no spaces, thousands separators, plus signs or exponents.</summary>
internal static class Fields
{
    public const string DateForm = "a day of the calendar as yyyy-MM-dd";
    public const string QuantityForm = "a whole number of at most 15 digits, such as 12 or -3";
    public const string AmountForm = "a number of at most 15 digits before the point and 2 after it, such as 49.52 or -8";

    private const int MostDigits = 15;

    public static bool TryDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth((int)year, (int)month))
            return false;

        date = new DateOnly((int)year, (int)month, (int)day);
        return true;
    }

    public static bool TryQuantity(ReadOnlySpan<byte> text, out long quantity)
    {
        var negative = text is [(byte)'-', ..];
        if (!TryDigits(negative ? text[1..] : text, out quantity))
            return false;

        quantity = negative ? -quantity : quantity;
        return true;
    }

    /// <summary>An amount in hundredths: 49.5 is 4950.</summary>
    public static bool TryCents(ReadOnlySpan<byte> text, out long cents)
    {
        var negative = text is [(byte)'-', ..];
        var unsigned = negative ? text[1..] : text;
        var point = unsigned.IndexOf((byte)'.');
        var fraction = 0L;
        if (!TryDigits(point < 0 ? unsigned : unsigned[..point], out cents)
            || (point >= 0 && !TryHundredths(unsigned[(point + 1)..], out fraction)))
            return false;

        cents = (cents * 100) + fraction;
        cents = negative ? -cents : cents;
        return true;
    }

    private static bool TryHundredths(ReadOnlySpan<byte> digits, out long hundredths)
    {
        if (!TryDigits(digits, out hundredths) || digits.Length > 2)
            return false;

        hundredths = digits.Length == 1 ? hundredths * 10 : hundredths;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        foreach (var letter in text)
        {
            var digit = letter - '0';
            if ((uint)digit > 9)
                return false;
            number = (number * 10) + digit;
        }

        return text.Length is > 0 and <= MostDigits;
    }
}
