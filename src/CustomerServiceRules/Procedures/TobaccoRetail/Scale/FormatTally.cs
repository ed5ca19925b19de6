using System.Numerics;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What is counted and summed of one business format while a population is read through.</summary>
internal sealed class FormatTally(FormatCode format)
{
    private UInt128 _ones;
    private Int128 _quantity;
    private Int128 _amount;

    public FormatCode Format { get; } = format;

    /// <summary>How many customers count; newcomers do not.</summary>
    public int Count { get; private set; }

    /// <summary>The most decimals of any amount.</summary>
    public int Decimals { get; private set; }

    /// <summary>Where the format's customers begin in the ranking's order.</summary>
    public int FirstPlace { get; set; }

    /// <summary>The next free place in the ranking's order.</summary>
    public int NextPlace { get; set; }

    /// <summary>What a customer's quantity is multiplied by in its key: the format's amount, or 1 where that is 0.</summary>
    public Int128 QuantityWeight { get; private set; }

    /// <summary>What a customer's amount is multiplied by in its key: the format's quantity, or 1 where that is 0.</summary>
    public Int128 AmountWeight { get; private set; }

    /// <summary>Whether no sum of amounts can leave 128 bits.</summary>
    public bool SumsFit
    {
        get
        {
            var noAmountIsGreater = _ones == 0 ? 0 : UInt128.MaxValue >> (int)UInt128.LeadingZeroCount(_ones);
            return noAmountIsGreater * BigInteger.Pow(10, Decimals) * Count <= Int128.MaxValue;
        }
    }

    /// <summary>Whether no key can leave 128 bits.</summary>
    public bool KeysFit => 2 * (BigInteger)QuantityWeight * AmountWeight <= Int128.MaxValue;

    public void See(in PurchaseRecord record)
    {
        var amount = record.Amount;
        Count++;
        Decimals = Math.Max(Decimals, amount.Scale);
        _ones |= ScaledAmount.Digits(amount);
    }

    public void Add(long quantity, Int128 scaledAmount)
    {
        _quantity += quantity;
        _amount += scaledAmount;
    }

    /// <summary>Fixes the weights once everything has been added.</summary>
    public void Weigh() => (QuantityWeight, AmountWeight) = (Int128.Max(1, _amount), Int128.Max(1, _quantity));

    public FormatTotals Totals() => new(Format, FirstPlace, Count, _quantity, _amount, Decimals);
}
