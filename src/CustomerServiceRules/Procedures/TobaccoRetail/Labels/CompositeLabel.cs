using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// A customer's label of three characters: market type, business format, scale, such as <c>CZ1</c>. The form is
/// <c>^[CX][A-Z][123]$</c>; whether a list knows the format is another question. Immutable.
/// </summary>
[Cites("TOB-6.0b", "TOB-6.0c", "TOB-6.0d")]
public readonly record struct CompositeLabel
{
    /// <summary>Creates a label.</summary>
    /// <param name="market">The market type.</param>
    /// <param name="format">The business format's code.</param>
    /// <param name="scale">The scale.</param>
    /// <exception cref="ArgumentException">A value outside its enumeration, or the default format code.</exception>
    public CompositeLabel(MarketType market, FormatCode format, BusinessScale scale)
    {
        if (!Enum.IsDefined(market))
            throw new ArgumentException($"Found the market type {(int)market}, expected Urban or Rural.", nameof(market));
        if (format == default)
            throw new ArgumentException("Found no business format, expected one letter A to Z.", nameof(format));
        if (!Enum.IsDefined(scale))
            throw new ArgumentException($"Found the scale {(int)scale}, expected Large, Medium or Small.", nameof(scale));

        Market = market;
        Format = format;
        Scale = scale;
    }

    /// <summary>The market type.</summary>
    public MarketType Market { get; }

    /// <summary>The business format's code.</summary>
    public FormatCode Format { get; }

    /// <summary>The part for how large the customer is within its format.</summary>
    public BusinessScale Scale { get; }

    /// <summary>The three characters; empty for the default value.</summary>
    public override string ToString() => this == default
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{Market.Code()}{Format.Letter}{(int)Scale}");

    /// <summary>Reads three characters; case matters and culture changes nothing.</summary>
    /// <param name="s">The text, such as <c>CZ1</c>.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static CompositeLabel Parse(string s) => TryParse(s, out var label)
        ? label
        : throw new FormatException($"Found the label '{s}', expected market type C or X, business format A to Z and scale 1, 2 or 3, such as CZ1.");

    /// <summary>Reads three characters and answers whether it could.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The label, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out CompositeLabel result)
    {
        result = default;
        if (s is not [var marketCode, var formatCode, var scaleCode]
            || !MarketTypeCode.TryParse(marketCode, out var market)
            || !char.IsAsciiLetterUpper(formatCode)
            || scaleCode is < '1' or > '3')
            return false;

        result = new CompositeLabel(market, new FormatCode(formatCode), (BusinessScale)(scaleCode - '0'));
        return true;
    }
}
