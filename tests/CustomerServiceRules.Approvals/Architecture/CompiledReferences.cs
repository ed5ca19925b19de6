using Mono.Cecil;

namespace CustomerServiceRules.Approvals.Architecture;

/// <summary>A use of a type or member, and the outermost type in whose code or signatures it stands.</summary>
internal readonly record struct Use(TypeDefinition By, MemberReference Of);

/// <summary>Reads from a compiled assembly which types and members its types use.</summary>
internal static class CompiledReferences
{
    public static IEnumerable<Use> In(ModuleDefinition module) => module.Types
        .SelectMany(type => WithNested(type).SelectMany(Of).Distinct().Select(used => new Use(type, used)));

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) => type.NestedTypes.SelectMany(WithNested).Prepend(type);

    private static IEnumerable<MemberReference> Of(TypeDefinition type) =>
    [
        .. Types(type.BaseType),
        .. type.Interfaces.SelectMany(implemented => Types(implemented.InterfaceType)),
        .. Constraints(type),
        .. Attributes(type),
        .. type.Fields.SelectMany(field => Types(field.FieldType).Concat(Attributes(field))),
        .. type.Properties.SelectMany(Attributes),
        .. type.Events.SelectMany(Attributes),
        .. type.Methods.SelectMany(Of),
    ];

    private static IEnumerable<MemberReference> Of(MethodDefinition method) =>
    [
        .. Types(method.ReturnType),
        .. method.Parameters.SelectMany(parameter => Types(parameter.ParameterType).Concat(Attributes(parameter))),
        .. Constraints(method),
        .. Attributes(method),
        .. method.HasBody ? OfBody(method.Body) : [],
    ];

    private static IEnumerable<MemberReference> OfBody(Mono.Cecil.Cil.MethodBody body) =>
    [
        .. body.Variables.SelectMany(variable => Types(variable.VariableType)),
        .. body.ExceptionHandlers.SelectMany(handler => Types(handler.CatchType)),
        .. body.Instructions.SelectMany(instruction => Operand(instruction.Operand)),
    ];

    private static IEnumerable<MemberReference> Operand(object? operand) => operand switch
    {
        TypeReference type => Types(type),
        GenericInstanceMethod method => method.GenericArguments.SelectMany(Types).Concat(Operand(method.ElementMethod)),
        MemberReference member => Types(member.DeclaringType).Append(member),
        _ => [],
    };

    private static IEnumerable<MemberReference> Constraints(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(parameter => parameter.Constraints.SelectMany(constraint => Types(constraint.ConstraintType)));

    private static IEnumerable<MemberReference> Attributes(ICustomAttributeProvider provider) => provider.CustomAttributes
        .SelectMany(attribute => Operand(attribute.Constructor)
            .Concat(attribute.ConstructorArguments.SelectMany(argument => Types(argument.Type).Concat(Types(argument.Value as TypeReference)))));

    /// <summary>A type without its arguments, and each of its arguments.</summary>
    private static IEnumerable<TypeReference> Types(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Types).Concat(Types(generic.ElementType)),
        TypeSpecification specification => Types(specification.ElementType),
        _ => [type],
    };
}
