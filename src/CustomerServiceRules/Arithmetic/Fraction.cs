using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace CustomerServiceRules.Arithmetic;

/// <summary>
/// An exact rational number, always in lowest terms with a positive denominator. Shares, scores and ranks are compared
/// with it, so that a tie is a tie and a boundary is a boundary. Immutable and thread-safe.
/// </summary>
/// <remarks>The default value is 0. Text form: <c>3/10</c>, or <c>2</c> when the denominator is 1.</remarks>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, IParsable<Fraction>, IFormattable
{
    private readonly BigInteger _denominator;

    /// <summary>Creates the number numerator / denominator, reduced.</summary>
    /// <param name="numerator">Any integer.</param>
    /// <param name="denominator">Any integer but 0; its sign moves to the numerator.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException($"A fraction needs a denominator other than 0; found {numerator}/0.");

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            divisor = -divisor;

        Numerator = divisor.IsOne ? numerator : numerator / divisor;
        _denominator = divisor.IsOne ? denominator : denominator / divisor;
    }

    /// <summary>The numerator in lowest terms; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator in lowest terms, at least 1.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>The number 0.</summary>
    public static Fraction Zero => default;

    /// <summary>Converts an integer without loss.</summary>
    /// <param name="value">The integer.</param>
    public static implicit operator Fraction(long value) => new(value, BigInteger.One);

    /// <summary>Converts a decimal without loss: 0.2 becomes 1/5.</summary>
    /// <param name="value">The decimal.</param>
    public static Fraction FromDecimal(decimal value)
    {
        var scaled = new BigInteger(value);
        var denominator = BigInteger.One;
        for (var rest = value; rest != decimal.Truncate(rest);)
        {
            rest = (rest - decimal.Truncate(rest)) * 10m;
            scaled = scaled * 10 + new BigInteger(decimal.Truncate(rest));
            denominator *= 10;
        }

        return new Fraction(scaled, denominator);
    }

    /// <summary>The exact sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    /// <summary>The exact difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The number with the opposite sign.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>The exact product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether both are different numbers.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is smaller or the same.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is greater or the same.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>The number rounded half to even to a fixed count of decimals, with a point and no group separators.</summary>
    /// <param name="decimals">How many digits stand behind the point, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative.</exception>
    public string ToDecimalString(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);

        var quotient = BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals), Denominator, out var rest);
        var half = (rest * 2).CompareTo(Denominator);
        if (half > 0 || (half == 0 && !quotient.IsEven))
            quotient++;

        var digits = quotient.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = Numerator.Sign < 0 && !quotient.IsZero ? "-" : "";
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <inheritdoc/>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The same text as <see cref="ToString()"/>; format and culture change nothing.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Reads <c>3/10</c>, <c>2</c> or <c>0.2</c>; culture changes nothing.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is none of these forms.</exception>
    public static Fraction Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException($"Found '{s}', expected a fraction such as 3/10, an integer or a decimal such as 0.2.");

    /// <summary>Reads what <see cref="Parse"/> reads and answers whether it could.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The number, or 0.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Fraction result)
    {
        result = default;
        var parts = s?.Split('/') ?? [];
        if (parts.Length == 1 && decimal.TryParse(parts[0], DecimalStyle, CultureInfo.InvariantCulture, out var number))
        {
            result = FromDecimal(number);
            return true;
        }

        if (parts.Length != 2
            || !BigInteger.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)
            || !BigInteger.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            || denominator.IsZero)
            return false;

        result = new Fraction(numerator, denominator);
        return true;
    }

    private const NumberStyles DecimalStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
}
