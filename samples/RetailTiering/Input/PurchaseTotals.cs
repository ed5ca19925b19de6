namespace RetailTiering.Input;

/// <summary>What each outlet bought in the period, net of returns, by its position in the outlet list. Amounts are in hundredths.</summary>
internal sealed class PurchaseTotals(int outlets)
{
    private readonly long[] _quantities = new long[outlets];
    private readonly long[] _cents = new long[outlets];
    private readonly int[] _lines = new int[outlets];

    public int Lines { get; private set; }

    public long Quantity(int outlet) => _quantities[outlet];

    public long Cents(int outlet) => _cents[outlet];

    public bool HasLines(int outlet) => _lines[outlet] > 0;

    /// <exception cref="OverflowException">A total leaves the range of a long.</exception>
    public void Add(int outlet, long quantity, long cents)
    {
        _quantities[outlet] = checked(_quantities[outlet] + quantity);
        _cents[outlet] = checked(_cents[outlet] + cents);
        _lines[outlet]++;
        Lines++;
    }
}
