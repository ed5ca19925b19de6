using System.Globalization;
using System.Text;
using CustomerServiceRules.Procedures.TobaccoRetail;

namespace RetailTiering.Input;

/// <summary>Found text as a message shows it: quoted, short, and without control characters that would act on a terminal.</summary>
internal static class Shown
{
    private const int Longest = 60;

    public static string Text(ReadOnlySpan<byte> utf8) => Text(Encoding.UTF8.GetString(utf8));

    public static string Text(string text)
    {
        if (text.Length == 0)
            return "nothing";

        var safe = OneLine(text);
        return safe.Length <= Longest ? $"'{safe}'" : $"'{safe[..Longest]}...' ({safe.Length} characters)";
    }

    public static string Period(MeasuringPeriod period) => $"{period} ({Day(period.First)} to {Day(period.Last)})";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)) : text;
}
