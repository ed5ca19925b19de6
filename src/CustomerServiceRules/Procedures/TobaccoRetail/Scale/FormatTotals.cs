using System.Numerics;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>The sums of one business format, newcomers left out, that shares and scores are taken of. Immutable.</summary>
[Cites("TOB-6.2.1", "OQ-4")]
public sealed class FormatTotals
{
    private readonly BigInteger _scaledAmount;
    private readonly int _decimals;
    private string? _amountText;

    internal FormatTotals(FormatCode format, int firstPlace, int count, BigInteger quantity, BigInteger scaledAmount, int decimals)
    {
        Format = format;
        FirstPlace = firstPlace;
        Count = count;
        Quantity = quantity;
        _scaledAmount = scaledAmount;
        _decimals = decimals;
    }

    /// <summary>The business format.</summary>
    public FormatCode Format { get; }

    /// <summary>How many customers count in the format; newcomers do not.</summary>
    public int Count { get; }

    /// <summary>The sum of the quantities that count.</summary>
    public BigInteger Quantity { get; }

    /// <summary>The sum of the amounts that count.</summary>
    public Fraction Amount => new(_scaledAmount, BigInteger.Pow(10, _decimals));

    /// <summary>Whether anything was bought; without, nobody in the format is ranked.</summary>
    public bool HasPurchases => !Quantity.IsZero || !_scaledAmount.IsZero;

    /// <summary>Whether one total is 0 and the other is not, so that the other share alone makes the score (OQ-4).</summary>
    internal bool IsOneSided => Quantity.IsZero != _scaledAmount.IsZero;

    /// <summary>The sum of the amounts without trailing zeros; worked out once for all customers of the format.</summary>
    internal string AmountText => _amountText ??= _decimals == 0 ? Amount.ToString() : Amount.ToDecimalString(_decimals).TrimEnd('0').TrimEnd('.');

    /// <summary>Where the format's customers begin in the ranking's order, best first.</summary>
    internal int FirstPlace { get; }

    /// <summary>
    /// The mean of the two shares; where one total is 0 the other share alone; null where both are.
    /// </summary>
    internal Fraction? ScoreOf(long quantity, decimal amount)
    {
        var scaled = ScaledAmount.Exact(amount, _decimals);
        return (Quantity.IsZero, _scaledAmount.IsZero) switch
        {
            (true, true) => null,
            (true, false) => new Fraction(scaled, _scaledAmount),
            (false, true) => new Fraction(quantity, Quantity),
            _ => new Fraction(quantity * _scaledAmount + scaled * Quantity, 2 * Quantity * _scaledAmount),
        };
    }
}
