using System.Diagnostics.CodeAnalysis;

namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>The result types of aggregations for which the caller gives none.</summary>
[RequiresDynamicCode("Generic types are made at run time.")]
internal static class ResultTypes
{
    public static Type Sequence(Type element) => typeof(IEnumerable<>).MakeGenericType(element);

    public static Type Grouping(Type key, Type element) => typeof(IGrouping<,>).MakeGenericType(key, element);

    public static Type Lookup(Type key, Type element) => typeof(IKeyedLookup<,>).MakeGenericType(key, element);
}
