using System.Reflection;
using System.Runtime.CompilerServices;

namespace CustomerServiceRules.Approvals.Api;

/// <summary>Writes the constraints of type parameters.</summary>
internal static class Constraints
{
    public static string Of(IEnumerable<Type> parameters, Notation notation, TypeNames names, IEnumerable<MemberInfo> scope) =>
        string.Concat(parameters.Where(parameter => parameter.IsGenericParameter)
            .Select(parameter => (parameter.Name, Constraints: string.Join(", ", Of(parameter, notation, names, scope))))
            .Where(entry => entry.Constraints.Length > 0)
            .Select(entry => $" where {entry.Name} : {entry.Constraints}"));

    private static IEnumerable<string> Of(Type parameter, Notation notation, TypeNames names, IEnumerable<MemberInfo> scope)
    {
        var special = parameter.GenericParameterAttributes;
        var isStruct = special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (notation.IsDetailed)
        {
            var unmanaged = parameter.IsDefined(typeof(IsUnmanagedAttribute), false);
            if (isStruct)
                yield return unmanaged ? "unmanaged" : "struct";
            else if (special.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
                yield return NullableFlags.OfTypeParameter(parameter, scope) == 2 ? "class?" : "class";
            else if (NullableFlags.OfTypeParameter(parameter, scope) == 1)
                yield return "notnull";
        }

        var bases = parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType));
        foreach (var type in bases.OrderByDescending(type => type.IsClass).ThenBy(type => type.Name, StringComparer.Ordinal))
            yield return names.Write(type);
        if (notation.IsDetailed && !isStruct && special.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
            yield return "new()";
    }
}
