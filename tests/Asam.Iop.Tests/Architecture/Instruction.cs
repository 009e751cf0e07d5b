using System.Reflection;
using System.Reflection.Emit;

namespace Asam.Iop.Tests.Architecture;

/// <summary>An instruction of the compiled code of a method.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="Token">What it does it to, where that is a type or a member; else meaningless.</param>
internal readonly record struct Instruction(OpCode Operation, int Token)
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Gets a value indicating whether <see cref="Token"/> names a type or a member.</summary>
    public bool HasToken => Operation.OperandType
        is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType;

    /// <summary>Reads the code of a method, from the first instruction to the last.</summary>
    public static IEnumerable<Instruction> Of(MethodBody body)
    {
        byte[] code = body.GetILAsByteArray()!;
        for (int position = 0; position < code.Length;)
        {
            short value = code[position++];
            if (value == 0xFE)
                value = (short)(0xFE00 | code[position++]);
            Instruction instruction = new(OpCodesByValue[value], position + sizeof(int) <= code.Length ? BitConverter.ToInt32(code, position) : 0);
            yield return instruction;
            position += SizeOf(instruction.Operation.OperandType, instruction.Token);
        }
    }

    private static int SizeOf(OperandType operand, int number) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => sizeof(int) + (sizeof(int) * number),
        _ => 4,
    };
}
