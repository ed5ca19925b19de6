using System.Numerics;

namespace RetailTiering.Output;

/// <summary>One line of tiers.csv.</summary>
/// <param name="Quantity">Net pieces, returns taken off; may be negative.</param>
/// <param name="Cents">Net amount in hundredths; may be negative.</param>
/// <param name="Score">The exact score, or null where the outlet is not ranked.</param>
/// <param name="Rank">From 1 within the format, or null where the outlet is not ranked.</param>
internal sealed record TierRow(
    string Customer,
    string Format,
    string Market,
    long Quantity,
    long Cents,
    ExactScore? Score,
    int? Rank,
    string Scale,
    string Label,
    string Tier,
    string Service,
    int Entitlements,
    string Visits);

/// <summary>A score as the fraction it is.</summary>
internal readonly record struct ExactScore(BigInteger Numerator, BigInteger Denominator);
