using System.Linq.Expressions;

namespace CustomerServiceRules.Policies.Analysis;

/// <summary>The signs of the six comparisons.</summary>
internal static class ComparisonSign
{
    public static string? Of(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        _ => null,
    };

    /// <summary>The sign with the sides exchanged.</summary>
    public static string Mirrored(string sign) => sign switch
    {
        "<" => ">",
        "<=" => ">=",
        ">" => "<",
        ">=" => "<=",
        _ => sign,
    };
}
