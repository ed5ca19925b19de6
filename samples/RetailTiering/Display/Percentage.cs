using CustomerServiceRules.Arithmetic;

namespace RetailTiering.Display;

/// <summary>Shares as a person reads them: in percent, with one decimal.</summary>
internal static class Percentage
{
    private const int Decimals = 1;

    public static string Of(Fraction share) => (share * 100).ToDecimalString(Decimals);

    public static string Of(int part, int all) => Of(new Fraction(part, all));
}
